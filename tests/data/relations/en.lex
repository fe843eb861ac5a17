# Sentences and the standing relations they state: kind source > target (+ status, if not current), separated by ";". Empty: none.
@ sentence | relations
French President Emmanuel Macron travelled to Rome. | head_of_state Emmanuel Macron > France
Former US President Barack Obama gave a speech. | head_of_state Barack Obama > United States former
Belarus is a close ally of Russia. | ally Belarus > Russia
Armenia depends on Russia. | depends_on Armenia > Russia
France is a member of NATO. | member France > NATO
A spokesman for the government confirmed the report. | 
Austria is not a member of NATO. | 
Germany waits while Chancellor Angela Merkel keeps silent. | head_of_government Angela Merkel > Germany
Angela Merkel (CDU) met Boris Johnson of the Conservative Party. | party_member Angela Merkel > CDU; party_member Boris Johnson > Tories
Georgia is at war with Russia. | at_war Georgia > Russia
Jack Ma, the founder of Alibaba, kept silent. | founder Jack Ma > Alibaba
