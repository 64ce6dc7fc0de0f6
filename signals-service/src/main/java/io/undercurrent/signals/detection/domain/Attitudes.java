package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.AnswerCounts;

/// How the people of a team see AI: how many gave each of the five answers.
record Attitudes(int team, AnswerCounts answers) {

    int[] counts() {
        return answers.counts().stream().mapToInt(Integer::intValue).toArray();
    }
}
