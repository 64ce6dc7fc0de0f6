package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.AnswerCounts;
import java.util.Arrays;

/// How the people of a team see AI: how many gave each of the five answers.
record Attitudes(int team, AnswerCounts answers) {

    int[] counts() {
        var counts = new int[answers.counts().size()];
        Arrays.setAll(counts, answers.counts()::get);
        return counts;
    }
}
