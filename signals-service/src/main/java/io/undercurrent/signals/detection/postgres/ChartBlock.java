package io.undercurrent.signals.detection.postgres;

import io.undercurrent.kit.database.BinaryRows;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.detection.domain.Standing;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// The charts of one kind of teams that lie beside each other, in one week.
final class ChartBlock {

    static final String COPY = """
            copy chart_block (block, week, kind, level, since, score, chart_limit, value, advanced, answers,
                spoken_for_by)
            from stdin (format binary)
            """;
    private static final int COLUMNS = 11;

    private final int block;
    private final SignalKind kind;
    private final @Nullable String[] level = new String[Places.IN_A_BLOCK];
    private final @Nullable String[] since = new String[Places.IN_A_BLOCK];
    private final double[] score = new double[Places.IN_A_BLOCK];
    private final double[] limit = new double[Places.IN_A_BLOCK];
    private final double[] value = new double[Places.IN_A_BLOCK];
    private final boolean[] advanced = new boolean[Places.IN_A_BLOCK];
    private final @Nullable String[] answers = new String[Places.IN_A_BLOCK];
    private final @Nullable String[] spokenForBy = new String[Places.IN_A_BLOCK];

    ChartBlock(int block, SignalKind kind) {
        this.block = block;
        this.kind = kind;
    }

    void put(int slot, Standing standing) {
        level[slot] = standing.level().wireName();
        since[slot] = standing.since().map(YearWeek::toString).orElse(null);
        score[slot] = standing.score();
        limit[slot] = standing.limit();
        value[slot] = standing.value();
        advanced[slot] = standing.advanced();
        answers[slot] = standing.answersBand();
        spokenForBy[slot] = standing.spokenForBy().map(TeamId::value).orElse(null);
    }

    void addTo(BinaryRows rows, YearWeek week) throws SQLException, IOException {
        rows.row(COLUMNS);
        rows.number(block);
        rows.text(week.toString());
        rows.text(kind.wireName());
        rows.texts(level);
        rows.texts(since);
        rows.numbers(score);
        rows.numbers(limit);
        rows.numbers(value);
        rows.truths(advanced);
        rows.texts(answers);
        rows.texts(spokenForBy);
    }
}
