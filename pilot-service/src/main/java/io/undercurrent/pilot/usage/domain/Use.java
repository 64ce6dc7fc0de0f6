package io.undercurrent.pilot.usage.domain;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/// What a team did with its licences over some weeks, added up: person-weeks, and events.
public record Use(
        int reports, long available, long loggedIn, long active, long coreWorkActive, long sessions, long workarounds) {

    public static Use of(Collection<UsageReport> reports) {
        return new Use(
                reports.size(),
                sum(reports, counts -> counts.licensed() - counts.onLeave()),
                sum(reports, Counts::loggedIn),
                sum(reports, Counts::active),
                sum(reports, Counts::coreWorkActive),
                sum(reports, Counts::sessions),
                sum(reports, Counts::workarounds));
    }

    private static long sum(Collection<UsageReport> reports, ToIntFunction<Counts> count) {
        return reports.stream()
                .map(UsageReport::counts)
                .mapToInt(count)
                .asLongStream()
                .sum();
    }

    /// Of the person-weeks with a licence and not on leave, the share in which the tool was used. Who used it on leave
    /// makes it no more than all.
    public OptionalDouble adoption() {
        return share(Math.min(active, available), available);
    }

    /// Sessions in a week of somebody who uses the tool.
    public OptionalDouble intensity() {
        return share(sessions, active);
    }

    /// Of the person-weeks with a login, the share that reached core work.
    public OptionalDouble depth() {
        return share(coreWorkActive, loggedIn);
    }

    private static OptionalDouble share(long part, long whole) {
        return whole > 0 ? OptionalDouble.of((double) part / whole) : OptionalDouble.empty();
    }
}
