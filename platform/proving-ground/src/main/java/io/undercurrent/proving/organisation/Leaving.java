package io.undercurrent.proving.organisation;

import java.util.Map;
import java.util.random.RandomGenerator;

/// How likely somebody leaves in a week: newcomers, learners and some trades sooner, and everybody sooner from a team
/// that people turn away from.
record Leaving(Climate climate, TeamPlan team) {
    private static final double BY_CHOICE = 0.75;
    private static final double WEEKS_A_YEAR = 52;
    private static final double LEARNERS = 1.25;
    /// Half a point less to look forward to, and three times as many look elsewhere.
    private static final double PER_POINT = 2.2;
    private static final Map<String, Double> FAMILIES =
            Map.of("engineering", 1.15, "operations", 0.8, "support", 0.9, "commercial", 1.3);

    /// The same person with the week of leaving, if there is one.
    Member decided(Member member, RandomGenerator random) {
        for (var week = member.joined() + 1; week < climate.blueprint().weeks(); week++) {
            var byChoice = byChoice(member, week);
            var chance = random.nextDouble();
            if (chance < byChoice + otherwise()) {
                return member.leaving(week, chance < byChoice);
            }
        }
        return member;
    }

    private double byChoice(Member member, int week) {
        return BY_CHOICE
                * weekly()
                * tenure(week - member.joined())
                * FAMILIES.getOrDefault(member.jobFamily(), 1.0)
                * (member.learner() ? LEARNERS : 1)
                * climate.ways(team).flight()
                * Math.exp(PER_POINT * team.strengthAt(Planted.Kind.TALENT_FLIGHT, week));
    }

    private double otherwise() {
        return (1 - BY_CHOICE) * weekly();
    }

    private double weekly() {
        return climate.blueprint().conditions().turnover() / WEEKS_A_YEAR;
    }

    private static double tenure(int weeks) {
        var years = weeks / WEEKS_A_YEAR;
        if (years < 1) {
            return 1.3;
        }
        return years < 2 ? 1.05 : 0.75;
    }
}
