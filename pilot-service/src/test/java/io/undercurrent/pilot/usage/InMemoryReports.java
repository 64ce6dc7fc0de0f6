package io.undercurrent.pilot.usage;

import io.undercurrent.pilot.teams.domain.TeamId;
import io.undercurrent.pilot.usage.domain.Recorded;
import io.undercurrent.pilot.usage.domain.Selection;
import io.undercurrent.pilot.usage.domain.Stretch;
import io.undercurrent.pilot.usage.domain.Subject;
import io.undercurrent.pilot.usage.domain.UsageReport;
import io.undercurrent.pilot.usage.domain.UsageReports;
import io.undercurrent.pilot.usage.domain.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryReports implements UsageReports {
    final List<Subject> order = new ArrayList<>();
    private final Map<Subject, Recorded> known = new HashMap<>();

    @Override
    public List<Recorded> keep(List<UsageReport> reports) {
        reports.forEach(report -> order.add(report.subject()));
        return reports.stream()
                .flatMap(report -> changed(report).stream())
                .peek(change -> known.put(change.report().subject(), change))
                .toList();
    }

    private Optional<Recorded> changed(UsageReport report) {
        var before = known.get(report.subject());
        if (before == null) {
            return Optional.of(new Recorded(report, 1));
        }
        return before.report().equals(report)
                ? Optional.empty()
                : Optional.of(new Recorded(report, before.revision() + 1));
    }

    @Override
    public List<UsageReport> of(TeamId team, Stretch over) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<TeamId, Use> totals(Stretch over) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Recorded> after(Optional<Subject> position, Selection selection, int atMost) {
        throw new UnsupportedOperationException();
    }
}
