package io.undercurrent.proving.prove;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.undercurrent.proving.organisation.Member;
import io.undercurrent.signals.evidence.domain.Staffing;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.LinkedHashMap;
import java.util.List;
import org.threeten.extra.YearWeek;

/// Who worked in a team in a week, counted as survey-service counts them.
record Staffed(TeamId team, List<Member> members) {
    private static final List<String> TENURES = List.of("0-1y", "1-2y", "2-5y", "5y+");
    private static final List<Integer> BOUNDS = List.of(52, 104, 261);

    private record Kind(String tenure, String jobFamily, boolean learner) {}

    /// Leaving counts in the last week of work, joining in the first.
    Staffing in(YearWeek yearWeek, int week) {
        var kinds = members.stream()
                .filter(member -> member.presentIn(week))
                .collect(groupingBy(
                        member -> new Kind(tenure(week - member.joined()), member.jobFamily(), member.learner()),
                        LinkedHashMap::new,
                        toList()));
        var groups = kinds.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue(), week))
                .toList();
        return new Staffing(team, yearWeek, groups);
    }

    private static Staffing.Group group(Kind kind, List<Member> people, int week) {
        var leavers = people.stream()
                .filter(member -> member.left() == week + 1 && member.byChoice())
                .count();
        var joiners = people.stream().filter(member -> member.joined() == week).count();
        return new Staffing.Group(
                kind.tenure(), kind.jobFamily(), kind.learner(), people.size(), (int) leavers, (int) joiners);
    }

    private static String tenure(int weeks) {
        return TENURES.get((int) BOUNDS.stream().filter(bound -> weeks >= bound).count());
    }
}
