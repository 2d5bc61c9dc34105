package org.expedite.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter, as {@code logback.xml} creates it. */
class FailedPollFilterTest {
    private static final String LIBRARY = "com.github.kagkarlsson.scheduler.";
    private final Exception outage =
            new IllegalStateException(new SQLTransientConnectionException("not available"));

    private final LoggerContext context = new LoggerContext();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void configure() throws Exception {
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(Objects.requireNonNull(getClass().getResource("/logback.xml")));
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAndStopAllAppenders();
        lines.start();
        root.addAppender(lines);
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RunUntilShutdown", "RunAndLogErrors"})
    void a_failed_poll_of_a_database_that_cannot_be_reached_is_left_out(String logger) {
        context.getLogger(LIBRARY + logger).error("Unhandled exception", outage);

        assertThat(lines.list).isEmpty();
    }

    @Test
    void all_other_lines_are_logged() {
        Logger polls = context.getLogger(LIBRARY + "RunUntilShutdown");
        polls.error("Unhandled exception", new SQLException("no such table", "42S02"));
        polls.error("Unhandled exception", new IllegalStateException("a fault"));
        polls.warn("without a failure");
        context.getLogger(LIBRARY + "ExecutePicked").error("work failed", outage);
        context.getLogger("org.expedite").error("a request failed", outage);

        assertThat(lines.list).hasSize(5);
    }
}
