package io.undercurrent.signals.overview.pages;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.signals.evidence.domain.LearningHours;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.overview.pages.TeamPage.RootCause;
import io.undercurrent.signals.signal.LookAtSignals;
import io.undercurrent.signals.signal.LookAtSignals.Seen;
import io.undercurrent.signals.signal.domain.Explanation;
import io.undercurrent.signals.signal.domain.Group;
import io.undercurrent.signals.signal.domain.Sight;
import io.undercurrent.signals.signal.domain.Words;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Draws the page of one team.
@Singleton
class DrawTeam {

    private final LookAtSignals lookAtSignals;
    private final Frames frames;
    private final Reader reader;
    private final Explanation explanation = new Explanation(Words.ENGLISH);

    DrawTeam(LookAtSignals lookAtSignals, Frames frames, Reader reader) {
        this.lookAtSignals = lookAtSignals;
        this.frames = frames;
        this.reader = reader;
    }

    TeamPage page(String id) {
        var sight = Sight.of(reader.roles(), reader.teams());
        var seen = Optional.of(id)
                .filter(text -> !text.isBlank())
                .flatMap(text -> lookAtSignals.look(sight, new TeamId(text)))
                .orElseThrow(() -> Problem.notFound("unknown-team", "There is no such team among those you may see")
                        .asException());
        var team = seen.team();
        return new TeamPage(
                frames.forReader(team.name()),
                team.name(),
                team.size().text().replace('-', '–'),
                team.path(),
                round(seen),
                seen.group().map(DrawTeam::together).orElse(""),
                rootCause(seen),
                seen.evidence().stream()
                        .map(each -> Panel.of(each, seen.counsel()))
                        .toList(),
                seen.tellsHours() ? PilotLine.hours(LearningHours.in(seen.pilots())) : "",
                seen.pilots().stream()
                        .map(pilot -> PilotLine.of(pilot, seen.tellsHours()))
                        .toList());
    }

    private @Nullable RootCause rootCause(Seen seen) {
        var counsel = seen.counsel();
        return counsel.isOneForSeveral()
                ? new RootCause(explanation.rootCause(counsel.raised()), Panel.advice(counsel.advice()))
                : null;
    }

    private static String together(Group group) {
        return group.members().stream().map(Group.Member::name).collect(Collectors.joining(", "));
    }

    private static String round(Seen seen) {
        return seen.evidence().stream()
                .findFirst()
                .map(each -> Week.name(each.round()))
                .orElse("no round yet");
    }
}
