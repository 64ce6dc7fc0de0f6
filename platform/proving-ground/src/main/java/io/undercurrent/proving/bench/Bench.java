package io.undercurrent.proving.bench;

import java.sql.SQLException;
import java.util.List;

/// Something measured.
interface Bench {
    String name();

    List<Line> run() throws SQLException;
}
