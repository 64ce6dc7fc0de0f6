package io.undercurrent.proving.prove;

import io.undercurrent.proving.report.Table;
import java.util.List;

/// What an experiment found: in words, in numbers, in pictures.
///
/// @param tables what is only measured, as a reader wants it
/// @param pictures SVG, ready to be shown
record Finding(String title, String words, List<Check> checks, List<Table> tables, List<String> pictures) {
    Finding {
        checks = List.copyOf(checks);
        tables = List.copyOf(tables);
        pictures = List.copyOf(pictures);
    }
}
