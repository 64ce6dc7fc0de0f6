package io.undercurrent.survey.result.domain;

import java.util.Optional;
import java.util.OptionalDouble;

/// What is told of one question, in its own direction. How far answers lie apart and how many gave each are told from
/// more answers on than the score.
public record ToldItem(
        String item,
        Optional<String> construct,
        int answers,
        double score,
        OptionalDouble spread,
        Optional<ItemTally> shares) {}
