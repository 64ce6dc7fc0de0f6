package io.undercurrent.pilot.usage;

import io.undercurrent.pilot.rollout.domain.Tools;
import io.undercurrent.pilot.teams.domain.Teams;
import io.undercurrent.pilot.usage.domain.Admission;
import io.undercurrent.pilot.usage.domain.Announcements;
import io.undercurrent.pilot.usage.domain.Calendar;
import io.undercurrent.pilot.usage.domain.Entry;
import io.undercurrent.pilot.usage.domain.Rejection;
import io.undercurrent.pilot.usage.domain.Subject;
import io.undercurrent.pilot.usage.domain.UsageReport;
import io.undercurrent.pilot.usage.domain.UsageReports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Takes reports in as if their lines came one after another: all that can be taken, with the news of it, or nothing.
@ApplicationScoped
public class ReportUsage {
    private static final int AT_ONCE = 50_000;

    private final UsageReports reports;
    private final Announcements announcements;
    private final Teams teams;
    private final Tools tools;
    private final Calendar calendar;

    ReportUsage(UsageReports reports, Announcements announcements, Teams teams, Tools tools, Calendar calendar) {
        this.reports = reports;
        this.announcements = announcements;
        this.teams = teams;
        this.tools = tools;
        this.calendar = calendar;
    }

    @Transactional
    public Receipt report(List<Entry> entries) {
        var admission = admissionFor(entries);
        var rejections = new ArrayList<Rejection>();
        var admitted = new HashMap<Subject, UsageReport>();
        for (var entry : entries) {
            admission
                    .refusal(entry.report())
                    .ifPresentOrElse(
                            refusal -> rejections.add(admission.rejection(entry, refusal)),
                            () -> admitted.put(entry.report().subject(), entry.report()));
        }
        keep(admitted.values());
        return new Receipt(entries.size() - rejections.size(), rejections);
    }

    private Admission admissionFor(List<Entry> entries) {
        var subjects = entries.stream().map(entry -> entry.report().subject()).toList();
        return new Admission(
                teams.named(subjects.stream().map(Subject::team).collect(Collectors.toSet())),
                tools.known(subjects.stream().map(Subject::tool).collect(Collectors.toSet())),
                calendar.lastWeek());
    }

    private void keep(Collection<UsageReport> admitted) {
        // in the order of the index, where neighbours cost least
        var inOrder = admitted.stream()
                .sorted(Comparator.comparing(UsageReport::subject))
                .toList();
        for (int from = 0; from < inOrder.size(); from += AT_ONCE) {
            var to = Math.min(from + AT_ONCE, inOrder.size());
            announcements.announce(reports.keep(inOrder.subList(from, to)));
        }
    }

    /// How many lines were taken, and which were not.
    public record Receipt(int accepted, List<Rejection> rejected) {}
}
