/// Pure arithmetic of pilots: effects, their intervals and chances, each checked against published numbers.
///
/// Means and effects are in the unit of the outcome, chances and levels 0-1. A number that makes no sense is a mistake
/// of the caller and refused with `IllegalArgumentException`.
@NullMarked
package io.undercurrent.pilot.experiment.domain;

import org.jspecify.annotations.NullMarked;
