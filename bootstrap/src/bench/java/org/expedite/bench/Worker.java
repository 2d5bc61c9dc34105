package org.expedite.bench;

import java.io.IOException;
import java.sql.SQLException;

/** One connection of a workload, which a single thread uses. */
interface Worker extends AutoCloseable {

    /**
     * Does the work once.
     *
     * @return whether it was done; if not, the program was overloaded and said so by 503
     * @throws Exception for any other end
     */
    boolean once() throws Exception;

    @Override
    void close() throws IOException, SQLException;
}
