package io.undercurrent.signals.detection.postgres;

import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.detection.domain.Standing;
import io.undercurrent.signals.evidence.domain.TeamId;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// The charts of one kind of teams that lie beside each other, in one week.
final class ChartBlock {

    static final String INSERT = """
            insert into chart_block (block, week, kind, level, since, score, chart_limit, value, advanced,
                answers, spoken_for_by)
            values (:block, :week, :kind, :level, :since, :score, :limit, :value, :advanced, :answers, :spokenForBy)
            """;

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

    void addTo(PreparedBatch batch, YearWeek week) {
        batch.bind("block", block)
                .bind("week", week)
                .bind("kind", kind.wireName())
                .bindArray("level", String.class, (Object[]) level)
                .bindArray("since", String.class, (Object[]) since)
                .bind("score", score)
                .bind("limit", limit)
                .bind("value", value)
                .bind("advanced", advanced)
                .bindArray("answers", String.class, (Object[]) answers)
                .bindArray("spokenForBy", String.class, (Object[]) spokenForBy)
                .add();
    }
}
