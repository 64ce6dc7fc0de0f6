package io.undercurrent.signals.overview.pages;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.overview.pages.OverviewPage.Attention;
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
    private final Explanation explanation = new Explanation(Words.ENGLISH);

    FirstThings(SignalSheet sheet) {
        this.sheet = sheet;
    }

    List<Attention> of(Sight sight) {
        return Stream.of(Level.FLAG, Level.WATCH)
                .flatMap(level -> lines(sight, level).stream())
                .limit(AT_MOST)
                .flatMap(line -> sheet.evidence(line.id().team(), line.id().kind()).stream()
                        .map(evidence -> attention(line, evidence)))
                .toList();
    }

    private List<SignalLine> lines(Sight sight, Level level) {
        var wanted = new Wanted(Optional.empty(), Optional.of(level), Optional.empty());
        return sheet.signals(sight, wanted, Optional.empty(), AT_MOST);
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
                explanation.summary(evidence.reading(), evidence.round(), evidence.organisationNotes()));
    }
}
