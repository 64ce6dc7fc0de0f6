package io.undercurrent.proving.chaos.proxy;

import java.io.InputStream;

/// What is spoken on a line, as far as the weather has to know.
public enum Speech {
    /// Bytes, of which nothing is known.
    PLAIN {
        @Override
        Heard heard(InputStream client) {
            return new Chunks(client);
        }
    },
    /// PostgreSQL's protocol, in which a COMMIT can be told from everything else.
    POSTGRES {
        @Override
        Heard heard(InputStream client) {
            return new PostgresRequests(client);
        }
    };

    abstract Heard heard(InputStream client);
}
