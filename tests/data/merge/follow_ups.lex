# Reports of ../shared/quotes (train) that tell of the same affair on different days, and are no copies of each other: by their ids alone.
@ one | other
wn-7537  | wn-8562
wn-22510 | wn-24558
wn-10367 | wn-10535
wn-83753 | wn-83783
wn-5114  | wn-5178
wn-69852 | wn-70915
wn-30456 | wn-30570
wn-38651 | wn-72735
wn-50554 | wn-54390
wn-30965 | wn-31627
wn-50164 | wn-50226
wn-50736 | wn-52330
wn-7546  | wn-9019
wn-28728 | wn-3738
wn-67724 | wn-73882
wn-23714 | wn-9679
wn-21450 | wn-27811
wn-56965 | wn-58108
wn-24326 | wn-27206
wn-9679  | wn-9996
wn-67057 | wn-67374
