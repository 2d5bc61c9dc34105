package org.expedite.fuzz;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Captures logged errors until it is closed. */
final class Errors extends AppenderBase<ILoggingEvent> implements AutoCloseable {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<String> lines = new CopyOnWriteArrayList<>();

    Errors() {
        setContext(root.getLoggerContext());
        start();
        root.addAppender(this);
    }

    /** Returns the messages, oldest first. */
    List<String> lines() {
        return lines;
    }

    @Override
    protected void append(ILoggingEvent line) {
        if (line.getLevel().isGreaterOrEqual(Level.ERROR)) {
            String cause =
                    line.getThrowableProxy() == null ? "" : line.getThrowableProxy().getMessage();
            lines.add(line.getFormattedMessage() + " " + cause);
        }
    }

    @Override
    public void close() {
        root.detachAppender(this);
        stop();
    }
}
