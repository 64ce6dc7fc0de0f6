package io.undercurrent.signals.evidence.postgres;

import io.undercurrent.signals.evidence.News;
import io.undercurrent.signals.evidence.postgres.FactRows.QuestionRow;
import io.undercurrent.signals.evidence.postgres.FactRows.ResultRow;
import io.undercurrent.signals.evidence.postgres.FactRows.StaffingRow;
import io.undercurrent.signals.evidence.postgres.FactRows.TeamRow;
import io.undercurrent.signals.evidence.postgres.FactRows.UsageRow;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Facts as they are told, laid beside each other at the price of a COPY.
record Heaps(Handle handle) {

    void add(News news) {
        teams(news);
        results(news);
        usage(news);
        staffing(news);
        questions(news);
        pilots(news);
    }

    private void teams(News news) {
        var heap = new CopyText("team, name, parent, headcount, active, pooled_into, revision");
        news.teams().stream()
                .map(TeamRow::of)
                .forEach(row -> heap.row(
                        row.team(),
                        row.name(),
                        row.parent(),
                        row.headcount(),
                        row.active(),
                        row.pooledInto(),
                        row.revision()));
        heap.into(handle, "beside.team_told");
    }

    private void results(News news) {
        var heap = new CopyText("wave, team, week, invited, answered, answers, withheld, revision");
        Stream.concat(
                        news.results().stream().map(ResultRow::of),
                        news.withheld().stream().map(ResultRow::ofWithheld))
                .forEach(row -> heap.row(
                        row.wave(),
                        row.team(),
                        row.week(),
                        row.invited(),
                        row.answered(),
                        row.answers() == null ? null : FactRows.json(row.answers()),
                        row.withheld(),
                        row.revision()));
        heap.into(handle, "beside.team_result_told");
    }

    private void usage(News news) {
        var heap = new CopyText("team, tool, week, licensed, on_leave, logged_in, active, core_work_active, sessions,"
                + " workarounds, revision");
        news.usage().stream()
                .map(UsageRow::of)
                .forEach(row -> heap.row(
                        row.team(),
                        row.tool(),
                        row.week(),
                        row.licensed(),
                        row.onLeave(),
                        row.loggedIn(),
                        row.active(),
                        row.coreWorkActive(),
                        row.sessions(),
                        row.workarounds(),
                        row.revision()));
        heap.into(handle, "beside.team_usage_told");
    }

    private void staffing(News news) {
        var heap = new CopyText("team, week, strata, revision");
        news.staffing().stream()
                .map(StaffingRow::of)
                .forEach(row -> heap.row(row.team(), row.week(), FactRows.json(row.strata()), row.revision()));
        heap.into(handle, "beside.team_staffing_told");
    }

    private void questions(News news) {
        var heap = new CopyText("team, week, open, answered, revision");
        news.questions().stream()
                .map(QuestionRow::of)
                .forEach(row -> heap.row(row.team(), row.week(), row.open(), row.answered(), row.revision()));
        heap.into(handle, "beside.question_backlog_told");
    }

    private void pilots(News news) {
        var heap = new CopyText("pilot, name, teams, tool, workflow, kind, stage, hours_granted, hours_taken,"
                + " guardrails, decision, grade, week, revision");
        news.pilots().stream()
                .map(PilotRow::of)
                .forEach(row -> heap.row(
                        row.pilot(),
                        row.name(),
                        CopyText.array(row.teams()),
                        row.tool(),
                        row.workflow(),
                        row.kind(),
                        row.stage(),
                        row.hoursGranted(),
                        row.hoursTaken(),
                        row.guardrails(),
                        row.decision(),
                        row.grade(),
                        row.week(),
                        row.revision()));
        heap.into(handle, "beside.pilot_told");
    }
}
