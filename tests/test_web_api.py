"""The addresses that give data against their own OpenAPI description: nothing asked of them makes the server fail."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("fastapi", reason="the extra 'web' is not installed")
schemathesis = pytest.importorskip("schemathesis", reason="schemathesis is not installed")

from hypothesis import HealthCheck, given, settings  # noqa: E402

from web_site import fill, site  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore")


def test_no_question_makes_the_server_fail(tmp_path: Path) -> None:
    from schemathesis.checks import not_a_server_error

    fill(tmp_path / "api.db")
    api = schemathesis.openapi.from_asgi("/openapi.json", site(tmp_path / "api.db"))
    operations = [result.ok() for result in api.get_all_operations()]
    assert len(operations) > 20
    for operation in operations:

        @given(case=operation.as_strategy())
        @settings(
            max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), database=None, derandomize=True
        )
        def ask(case: Any) -> None:
            answer = case.call()
            case.validate_response(answer, checks=[not_a_server_error])
            assert answer.status_code in (200, 303, 307, 400, 404, 405, 422), (case.path, answer.status_code)

        ask()
