package io.undercurrent.signals.detection.domain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.threeten.extra.YearWeek;

/// Watches one signal over all teams, week by week.
interface Watch {
    SignalKind kind();

    /// People came and went: what is usual for the team is known less well.
    void change(Change change);

    /// Takes in a week's facts of all teams; answers what moved everybody.
    List<Shock> step(YearWeek week, WeekOfFacts facts);

    Chart chart(int team);

    /// How often a chart in control stands as high as this team's, 0-1.
    double chance(int team);

    /// What is told of each indicator of the team.
    List<IndicatorReading> indicators(int team);

    /// The smallest band the latest values rest on; nothing when there are none.
    Optional<SizeBand> answersBand(int team);

    /// What the raised signal looks like.
    default Optional<String> pattern(int team) {
        return Optional.empty();
    }

    default Optional<Band> band(int team) {
        return Optional.empty();
    }

    /// The chart as it may be shown without giving away what it was drawn from.
    default Chart shown(int team) {
        return chart(team);
    }

    /// Whether numbers beside the chart are told only roughly, for the same reason.
    default boolean isDiscreet() {
        return false;
    }

    /// Weeks with facts before anything is said.
    int needed();

    /// Whether a unit without people of its own stands for enough people below it.
    default boolean isLargeEnough(int team) {
        return false;
    }

    /// The unit whose chart counts the people of this team, where it has none of its own.
    default OptionalInt spokesman(int team) {
        return OptionalInt.empty();
    }
}
