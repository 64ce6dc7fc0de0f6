package io.undercurrent.survey.workforce.domain;

import java.util.Iterator;

/// A file of the HRIS on its way in, read line by line.
public interface HrisFile {

    Iterator<ReceivedRow> rows();

    /// Known for certain when the last line was read.
    FileKind kind();
}
