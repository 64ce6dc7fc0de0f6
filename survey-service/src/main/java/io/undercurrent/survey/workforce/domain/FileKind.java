package io.undercurrent.survey.workforce.domain;

import java.util.List;
import java.util.Optional;

/// How a file was written, as far as we had to find out ourselves, and by which columns it told the fields.
public record FileKind(
        String format, String encoding, Optional<String> delimiter, Optional<String> mapping, List<String> columns) {

    public FileKind {
        columns = List.copyOf(columns);
    }
}
