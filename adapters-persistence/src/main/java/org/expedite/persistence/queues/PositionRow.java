package org.expedite.persistence.queues;

import java.sql.SQLException;
import java.time.Instant;
import org.expedite.domain.cases.CaseNumber;
import org.expedite.domain.cases.Priority;
import org.expedite.domain.queues.QueuePosition;
import org.expedite.persistence.sql.Row;

/** The columns of a waiting case that determine its position in a queue. */
record PositionRow(String number, Priority priority, boolean expedited, Instant waitingSinceAt) {
    /** The columns that {@link #read} expects. */
    static final String COLUMNS = "number, priority, expedited, waiting_since_at";

    static PositionRow read(Row row) throws SQLException {
        return new PositionRow(row.text(), row.constant(Priority.class), row.flag(), row.instant());
    }

    QueuePosition toPosition() {
        return new QueuePosition(priority, expedited, waitingSinceAt, new CaseNumber(number));
    }
}
