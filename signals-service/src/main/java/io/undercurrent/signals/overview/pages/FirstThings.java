package io.undercurrent.signals.overview.pages;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.overview.pages.OverviewPage.Attention;
import io.undercurrent.signals.signal.LookAtSignals;
import io.undercurrent.signals.signal.SignalSheet;
import io.undercurrent.signals.signal.SignalSheet.Wanted;
import io.undercurrent.signals.signal.domain.Evidence;
import io.undercurrent.signals.signal.domain.Explanation;
import io.undercurrent.signals.signal.domain.Sight;
import io.undercurrent.signals.signal.domain.SignalLine;
import io.undercurrent.signals.signal.domain.Words;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a busy reader should look at first: flags, then watches.
@Singleton
class FirstThings {

    private static final int AT_MOST = 6;

    private final SignalSheet sheet;
    private final LookAtSignals lookAtSignals;
    private final Explanation explanation = new Explanation(Words.ENGLISH);

    FirstThings(SignalSheet sheet, LookAtSignals lookAtSignals) {
        this.sheet = sheet;
        this.lookAtSignals = lookAtSignals;
    }

    List<Attention> of(Sight sight) {
        return Stream.of(Level.FLAG, Level.WATCH)
                .flatMap(level -> lines(sight, level).stream())
                .limit(AT_MOST)
                .flatMap(line -> evidence(sight, line).map(evidence -> attention(line, evidence)).stream())
                .toList();
    }

    private List<SignalLine> lines(Sight sight, Level level) {
        var wanted = new Wanted(Optional.empty(), Optional.of(level), Optional.empty());
        return sheet.signals(sight, wanted, Optional.empty(), AT_MOST);
    }

    private Optional<Evidence> evidence(Sight sight, SignalLine line) {
        return lookAtSignals
                .look(sight, line.id().team())
                .flatMap(seen -> seen.of(line.id().kind()));
    }

    private Attention attention(SignalLine line, Evidence evidence) {
        var kind = line.id().kind().wireName();
        return new Attention(
                line.id().team().value(),
                line.teamName(),
                kind,
                Words.ENGLISH.say("kind." + kind),
                line.level().wireName(),
                Words.ENGLISH.say("level." + line.level().wireName()),
                explanation.summary(evidence));
    }
}
