package io.undercurrent.survey.workforce.domain;

/// Whoever changes people and teams holds the pen until the transaction ends, so that changes never mix.
public interface Pen {

    /// Waits until the changes in hand are made; while an import holds the pen nobody else changes anything.
    void takeForImport();

    /// Whether the pen was to be had for a few changes; never while an import holds it.
    boolean takeForChanges();

    /// Waits for the pen, also while an import holds it.
    void waitForChanges();
}
