/// What a person reads at the end: progress, tables, intervals, and the JSON files beside them.
@NullMarked
package io.undercurrent.proving.report;

import org.jspecify.annotations.NullMarked;
