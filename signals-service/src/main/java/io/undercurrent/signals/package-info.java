/// Says, per team and early enough to act, where a roll-out of AI strains the culture, how sure that is, and what may
/// help.
///
/// The features, each knowing only those below it:
///
/// - `overview`: the matrix of teams and signals, and the pages
/// - `replay`: the facts once more from the beginning, beside those in use
/// - `signal`: what a reader should look at, in plain language
/// - `detection`: rounds, from series to decisions
/// - `evidence`: what we have been told, per team and week
/// - `advice`: what others found to help
/// - `statistics`: pure arithmetic
@NullMarked
package io.undercurrent.signals;

import org.jspecify.annotations.NullMarked;
