package io.undercurrent.proving.organisation;

import java.util.ArrayList;
import java.util.List;

/// Questions about role and AI that stand open in a team, week after week.
record Asking(Climate climate, TeamPlan team, long seed) {
    private static final long PURPOSE = 0xA5CL;

    List<Backlog> backlogs(int weeks) {
        var backlogs = new ArrayList<Backlog>();
        var open = 0;
        for (var week = 0; week < weeks; week++) {
            var random = Chance.stream(seed, team.id().hashCode(), PURPOSE, week);
            open += Chance.poisson(team.size() * climate.questions(team, week), random);
            var answered = 0;
            for (var question = 0; question < open; question++) {
                answered += random.nextDouble() < climate.answering(team, week) ? 1 : 0;
            }
            open -= answered;
            backlogs.add(new Backlog(open, answered));
        }
        return backlogs;
    }
}
