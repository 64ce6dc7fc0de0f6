package io.undercurrent.signals.overview.pages;

import io.undercurrent.kit.signin.Reader;
import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.overview.Matrix;
import io.undercurrent.signals.overview.Matrix.Wanted;
import io.undercurrent.signals.overview.domain.Sheet;
import io.undercurrent.signals.overview.pages.OverviewPage.Tally;
import io.undercurrent.signals.signal.domain.Sight;
import io.undercurrent.signals.signal.domain.Words;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// Draws the matrix, and above it what to look at first.
@Singleton
class DrawOverview {

    private static final int ROWS = 100;

    private final Matrix matrix;
    private final FirstThings firstThings;
    private final Offer offer;
    private final Frames frames;
    private final Reader reader;

    DrawOverview(Matrix matrix, FirstThings firstThings, Offer offer, Frames frames, Reader reader) {
        this.matrix = matrix;
        this.firstThings = firstThings;
        this.offer = offer;
        this.frames = frames;
        this.reader = reader;
    }

    OverviewPage page(OverviewQuery query) {
        var sight = Sight.of(reader.roles(), reader.teams());
        var wanted = query.wanted();
        var sheet = matrix.asTree(sight, wanted, query.skip(), ROWS + 1);
        var rounds = matrix.rounds();
        var shown = sheet.round();
        var newest = shown.isPresent() && shown.get().equals(rounds.getFirst());
        return new OverviewPage(
                frames.forReader("Overview"),
                rounds.isEmpty(),
                newest ? "Where to look this week" : "How it stood then",
                shown.map(Week::name).orElse("No round yet"),
                shown.map(Week::days).orElse(""),
                tallies(sight, wanted),
                newest ? firstThings.of(sight) : List.of(),
                RowView.SHOWN.stream().map(DrawOverview::kind).toList(),
                rows(sheet),
                offer.choices(sight, wanted, shown, rounds),
                query.skip() > 0 ? address(query, Math.max(0, query.skip() - ROWS)) : null,
                sheet.rows().size() > ROWS ? address(query, query.skip() + ROWS) : null);
    }

    private List<Tally> tallies(Sight sight, Wanted wanted) {
        var counts = matrix.tally(sight, wanted.asOf());
        return Stream.of(Level.FLAG, Level.WATCH, Level.CALM, Level.STALE, Level.WITHHELD)
                .filter(level -> level != Level.STALE || counts.containsKey(level))
                .map(level -> new Tally(
                        level.wireName(),
                        Words.ENGLISH.say("level." + level.wireName()),
                        counts.getOrDefault(level, 0)))
                .toList();
    }

    private static String kind(SignalKind kind) {
        return Words.ENGLISH.say("kind." + kind.wireName());
    }

    private static List<RowView> rows(Sheet sheet) {
        var shown = sheet.round().orElse(YearWeek.of(1, 1));
        return sheet.rows().stream()
                .limit(ROWS)
                .map(row -> RowView.of(row, shown))
                .toList();
    }

    private static String address(OverviewQuery query, int from) {
        return UriBuilder.fromPath("/")
                .queryParam("week", text(query.week))
                .queryParam("unit", text(query.unit))
                .queryParam("level", text(query.level))
                .queryParam("from", from)
                .build()
                .toString();
    }

    private static String text(@Nullable String chosen) {
        return chosen == null ? "" : chosen;
    }
}
