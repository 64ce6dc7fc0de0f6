package io.undercurrent.pilot.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Counts;
import io.undercurrent.pilot.usage.domain.Entry;
import io.undercurrent.pilot.usage.domain.Recorded;
import io.undercurrent.pilot.usage.domain.Rejection;
import io.undercurrent.pilot.usage.domain.Subject;
import io.undercurrent.pilot.usage.domain.UsageReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

class ReportUsageTest {
    private final InMemoryReports reports = new InMemoryReports();
    private final List<Recorded> announced = new ArrayList<>();
    private final ReportUsage reportUsage = new ReportUsage(
            reports,
            announced::addAll,
            OneOrganisation.teams("finance", "sales"),
            OneOrganisation.tools("copilot"),
            () -> YearWeek.of(2026, 30));

    @Test
    void what_can_be_taken_is_taken_and_the_rest_is_told_by_line() {
        var receipt = reportUsage.report(List.of(entry(1, "finance", 5), entry(2, "moon", 5), entry(3, "sales", 9)));

        assertThat(receipt.accepted()).isEqualTo(2);
        assertThat(receipt.rejected())
                .containsExactly(new Rejection(2, "unknown-team", "No team of this id is known here"));
        assertThat(announced).hasSize(2);
    }

    @Test
    void the_last_line_about_a_subject_wins() {
        reportUsage.report(List.of(entry(1, "finance", 5), entry(2, "finance", 7)));

        assertThat(announced)
                .extracting(recorded -> recorded.report().counts().licensed(), Recorded::revision)
                .containsExactly(tuple(7, 1L));
    }

    @Test
    void to_say_the_same_again_is_no_news() {
        reportUsage.report(List.of(entry(1, "finance", 5)));

        var receipt = reportUsage.report(List.of(entry(1, "finance", 5)));

        assertThat(receipt.accepted()).isOne();
        assertThat(announced).hasSize(1);
    }

    @Test
    void a_correction_is_news_of_a_higher_revision() {
        reportUsage.report(List.of(entry(1, "finance", 5)));

        reportUsage.report(List.of(entry(1, "finance", 6)));

        assertThat(announced).extracting(Recorded::revision).containsExactly(1L, 2L);
    }

    @Test
    void subjects_are_kept_in_one_order_whatever_order_they_came_in() {
        reportUsage.report(List.of(entry(1, "sales", 5), entry(2, "finance", 5)));

        assertThat(reports.order).extracting(subject -> subject.team().value()).containsExactly("finance", "sales");
    }

    private static Entry entry(long line, String team, int licensed) {
        var subject = new Subject(new TeamId(team), new ToolId("copilot"), YearWeek.of(2026, 11));
        return new Entry(line, new UsageReport(subject, new Counts(licensed, 0, 4, 4, 2, 30, 0)));
    }
}
