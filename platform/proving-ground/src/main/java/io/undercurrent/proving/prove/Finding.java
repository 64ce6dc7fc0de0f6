package io.undercurrent.proving.prove;

import java.util.List;

/// What an experiment found: in words, in numbers, in pictures.
///
/// @param pictures SVG, ready to be shown
record Finding(String title, String words, List<Check> checks, List<String> pictures) {
    Finding {
        checks = List.copyOf(checks);
        pictures = List.copyOf(pictures);
    }
}
