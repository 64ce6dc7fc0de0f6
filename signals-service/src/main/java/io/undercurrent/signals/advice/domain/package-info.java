/// What others found to help, in a sentence each; never a number that circulates.
@NullMarked
package io.undercurrent.signals.advice.domain;

import org.jspecify.annotations.NullMarked;
