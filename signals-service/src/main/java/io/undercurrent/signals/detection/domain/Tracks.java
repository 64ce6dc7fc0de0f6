package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.SelfStarting;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The tracks of one indicator, a row of numbers for each team: records for a hundred thousand teams would be mostly
/// headers.
final class Tracks {
    private static final int HELD = 0;
    private static final int MOVING = 2;
    private static final int AT_ZERO = 4;
    private static final int SINCE_ZERO = 6;
    private static final int LATELY = 8;
    private static final int LAST_SIZE = LATELY + LastWaves.NUMBERS;
    private static final int NUMBERS = LAST_SIZE + 1;
    private static final int NEIGHBOURS = 512;

    /// The rows of each neighbourhood; none where no team ever told anything.
    private final double[] @Nullable [] rows;
    /// The values one by one, for as long as there are too few teams to compare with.
    private final @Nullable Series[] series;

    Tracks(int teams) {
        this.rows = new double[Math.ceilDiv(teams, NEIGHBOURS)][];
        this.series = new Series[teams];
    }

    Track of(int team) {
        var near = rows[team / NEIGHBOURS];
        if (near == null) {
            return Track.EMPTY;
        }
        var row = team % NEIGHBOURS * NUMBERS;
        var single = series[team] == null ? Series.NONE : series[team];
        return new Track(
                new Learned(near[row + HELD], near[row + HELD + 1], single.held()),
                new Learned(near[row + MOVING], near[row + MOVING + 1], single.moving()),
                new Learned(near[row + AT_ZERO], near[row + AT_ZERO + 1], single.atZero()),
                new Learned(near[row + SINCE_ZERO], near[row + SINCE_ZERO + 1], SelfStarting.EMPTY),
                LastWaves.in(near, row + LATELY),
                (int) near[row + LAST_SIZE]);
    }

    /// Everything learned of a team until now, without the rest of its track.
    Learned moving(int team) {
        var near = rows[team / NEIGHBOURS];
        if (near == null) {
            return Learned.NOTHING;
        }
        var row = team % NEIGHBOURS * NUMBERS + MOVING;
        var single = series[team];
        return new Learned(near[row], near[row + 1], single == null ? SelfStarting.EMPTY : single.moving());
    }

    /// Answers of the last observation; none where nothing was observed, or nothing of it is left.
    int lastSize(int team) {
        var near = rows[team / NEIGHBOURS];
        if (near == null) {
            return 0;
        }
        var row = team % NEIGHBOURS * NUMBERS;
        return near[row + AT_ZERO] + near[row + SINCE_ZERO] == 0 ? 0 : (int) near[row + LAST_SIZE];
    }

    void put(int team, Track track) {
        var near = near(team);
        var row = team % NEIGHBOURS * NUMBERS;
        write(near, row + HELD, track.held());
        write(near, row + MOVING, track.moving());
        write(near, row + AT_ZERO, track.atZero());
        write(near, row + SINCE_ZERO, track.sinceZero());
        track.lately().writeTo(near, row + LATELY);
        near[row + LAST_SIZE] = track.lastSize();
        series[team] = Series.of(track);
    }

    /// A team that never told anything has nothing to change.
    void change(int team, UnaryOperator<Track> change) {
        if (rows[team / NEIGHBOURS] != null) {
            put(team, change.apply(of(team)));
        }
    }

    private double[] near(int team) {
        var at = team / NEIGHBOURS;
        var known = rows[at];
        if (known != null) {
            return known;
        }
        var empty = new double[NEIGHBOURS * NUMBERS];
        rows[at] = empty;
        return empty;
    }

    private static void write(double[] row, int at, Learned learned) {
        row[at] = learned.size();
        row[at + 1] = learned.total();
    }

    private record Series(SelfStarting held, SelfStarting moving, SelfStarting atZero) {
        static final Series NONE = new Series(SelfStarting.EMPTY, SelfStarting.EMPTY, SelfStarting.EMPTY);

        /// Once teams are compared with each other, single values are not kept any more.
        static @Nullable Series of(Track track) {
            return track.moving().own().n() == 0
                    ? null
                    : new Series(
                            track.held().own(),
                            track.moving().own(),
                            track.atZero().own());
        }
    }
}
