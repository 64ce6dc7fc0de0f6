package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.RejectedRow;
import java.util.Optional;

/// What is wrong with a line, and where.
record Fault(String code, String message, String pointer) {

    RejectedRow at(long line, Optional<String> employeeId) {
        return new RejectedRow(line, code, message, pointer, employeeId);
    }
}
