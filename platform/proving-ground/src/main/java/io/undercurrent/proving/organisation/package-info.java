/// A synthetic organisation: people who answer and use tools, week by week, and the few changes planted among them.
@NullMarked
package io.undercurrent.proving.organisation;

import org.jspecify.annotations.NullMarked;
