package io.undercurrent.signals.overview.pages;

import io.undercurrent.kit.problem.Problem;
import io.undercurrent.kit.signin.Reader;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.LookAtSignals;
import io.undercurrent.signals.signal.LookAtSignals.Look;
import io.undercurrent.signals.signal.SignalSheet;
import io.undercurrent.signals.signal.domain.Sight;
import io.undercurrent.signals.signal.domain.TeamLine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Draws the page of one team.
@Singleton
class DrawTeam {

    private final SignalSheet sheet;
    private final LookAtSignals lookAtSignals;
    private final Frames frames;
    private final Reader reader;

    DrawTeam(SignalSheet sheet, LookAtSignals lookAtSignals, Frames frames, Reader reader) {
        this.sheet = sheet;
        this.lookAtSignals = lookAtSignals;
        this.frames = frames;
        this.reader = reader;
    }

    TeamPage page(String id) {
        var sight = Sight.of(reader.roles(), reader.teams());
        var team = Optional.of(id)
                .filter(text -> !text.isBlank())
                .flatMap(text -> sheet.team(sight, new TeamId(text)))
                .orElseThrow(() -> Problem.notFound("unknown-team", "There is no such team among those you may see")
                        .asException());
        var seen =
                RowView.SHOWN.stream().flatMap(kind -> seen(sight, team, kind)).toList();
        return new TeamPage(
                frames.forReader(team.name()),
                team.name(),
                team.size().text().replace('-', '–'),
                team.path(),
                round(seen),
                seen.stream().map(Look.Seen::evidence).map(Panel::of).toList());
    }

    private Stream<Look.Seen> seen(Sight sight, TeamLine team, SignalKind kind) {
        return lookAtSignals.look(sight, team.id(), kind) instanceof Look.Seen seen ? Stream.of(seen) : Stream.empty();
    }

    private static String round(List<Look.Seen> seen) {
        return seen.stream()
                .findFirst()
                .map(look -> Week.name(look.evidence().round()))
                .orElse("no round yet");
    }
}
