package org.expedite.bench;

/** Something that many connections do again and again, such as one operation of the API. */
@FunctionalInterface
interface Workload {

    /**
     * Opens one of the connections.
     *
     * @param index the number of the connection, from 0
     */
    Worker open(int index) throws Exception;
}
