"""``vigie reports``: what readers find wrong."""

from typing import Annotated

import typer

from bot.cli.commands import Commands, about
from bot.cli.terminal import configuration, end, say, wait_for
from bot.jsonlines import case_row, dump
from bot.moderation import Verdict

commands = Commands(no_args_is_help=True)


@commands.command("list", help=about("reports-list"))
def list_reports() -> None:
    from bot.app import reports

    configured = configuration()
    cases = wait_for(reports.cases(configured, waiting=True))
    for case in cases:
        line = configured.line(case.event) if case.event else ""
        say(f"{case.report.id}  {case.report.event_id}  {line}")
        say(f"    {case.report.text}")
    if not cases:
        say(configured.speech.say("reports-none"))


@commands.command("close", help=about("reports-close"))
def close(
    report: Annotated[int, typer.Argument(help=about("reports-number"))],
    *,
    corrected: Annotated[bool, typer.Option("--corrected/--declined", help=about("reports-verdict"))],
    answer: Annotated[str, typer.Option(help=about("reports-answer"))] = "",
) -> None:
    from bot.app import reports

    configured = configuration()
    verdict = Verdict.CORRECTED if corrected else Verdict.DECLINED
    if not wait_for(reports.close(configured, report, verdict, " ".join(answer.split()))):
        end(configured.speech.say("reports-not-open", number=str(report)), code=1)
    say(configured.speech.say("reports-closed", number=str(report)))


@commands.command("export", help=about("reports-export"))
def export() -> None:
    from bot.app import reports

    for case in wait_for(reports.cases(configuration())):
        say(dump(case_row(case.report, case.event, case.said, case.corrections)))
