package io.undercurrent.survey.result.domain;

/// A question that is asked in the same words every time.
///
/// Agreeing mostly means much of what the construct is named after; of a turned item it means little of it.
public record Item(String key, String construct, boolean turned) {

    static Item straight(String key, String construct) {
        return new Item(key, construct, false);
    }

    static Item turned(String key, String construct) {
        return new Item(key, construct, true);
    }
}
