package io.undercurrent.survey.survey.domain;

import java.util.List;
import java.util.stream.Stream;

/// On which days of a wave everybody is reminded; the day it opens is 0. No days: only by hand.
public record Reminders(List<Integer> days) {

    public static final int MOST = 2;

    public Reminders {
        days = days.stream().distinct().sorted().toList();
        if (days.size() > MOST) {
            throw new IllegalArgumentException("People are reminded at most twice a wave");
        }
        if (!days.isEmpty() && days.getFirst() < 1) {
            throw new IllegalArgumentException("Nobody is reminded before the day after the invitation");
        }
    }

    /// Halfway, and on the last day.
    public static Reminders usual(int windowDays) {
        return new Reminders(
                Stream.of(windowDays / 2, windowDays - 1).filter(day -> day > 0).toList());
    }

    boolean fitInto(int windowDays) {
        return days.stream().allMatch(day -> day < windowDays);
    }
}
