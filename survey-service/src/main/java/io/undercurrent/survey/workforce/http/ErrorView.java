package io.undercurrent.survey.workforce.http;

import com.fasterxml.jackson.databind.SequenceWriter;
import io.undercurrent.survey.workforce.domain.RejectedRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A line that was not taken, and what to repair.
@Schema(name = "RejectedEmployeeLine")
record ErrorView(long line, String code, String message, String pointer) {

    static final String EXAMPLE = """
            {"line":17,"code":"bad-date","message":"Give a day such as 2026-03-14","pointer":"/endDate"}""";

    static ErrorView of(RejectedRow row) {
        return new ErrorView(row.line(), row.code(), row.message(), row.pointer());
    }

    void writeTo(SequenceWriter writer) {
        try {
            writer.write(this);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
