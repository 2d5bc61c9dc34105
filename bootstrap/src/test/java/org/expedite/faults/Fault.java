package org.expedite.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;

/** Faults of a center on MySQL: each breaks something and mends it, while clients work. */
enum Fault {
    /** The program is killed and started again. */
    KILLED_PROGRAM {
        @Override
        void happen(MySqlCenter center, Random random) throws Exception {
            center.load().awaitWork(random);
            center.node().kill();
            center.node().restart();
        }
    },

    /** The database server is killed and, when upkeep has missed it, started again. */
    KILLED_DATABASE {
        @Override
        void happen(MySqlCenter center, Random random) throws Exception {
            center.load().awaitWork(random);
            Node node = center.node();
            long pauses = node.logged(UPKEEP_PAUSES);
            long ends = node.logged(UPKEEP_CONTINUES);
            long failedPolls = node.logged(FAILED_POLL);
            center.server().kill();
            node.awaitLogged(UPKEEP_PAUSES, pauses + 1);
            center.server().restart();
            node.awaitReady();
            node.awaitLogged(UPKEEP_CONTINUES, ends + 1);
            assertThat(node.logged(UPKEEP_PAUSES)).as(UPKEEP_PAUSES).isEqualTo(pauses + 1);
            assertThat(node.logged(FAILED_POLL)).as(FAILED_POLL).isEqualTo(failedPolls);
        }
    },

    /** The database server does not respond for some seconds. */
    STOPPED_DATABASE {
        @Override
        void happen(MySqlCenter center, Random random) throws Exception {
            center.load().awaitWork(random);
            center.server().pause();
            Thread.sleep(Duration.ofSeconds(2 + random.nextInt(center.patience())));
            center.server().resume();
            center.node().awaitReady();
        }
    },

    /** All connections to the database are reset, several times. */
    RESET_CONNECTIONS {
        @Override
        void happen(MySqlCenter center, Random random) throws Exception {
            for (int i = 0; i < 5; i++) {
                center.load().awaitWork(random);
                center.network().reset();
            }
        }
    },

    /** Answers of the database are late. */
    SLOW_NETWORK {
        @Override
        void happen(MySqlCenter center, Random random) throws Exception {
            center.network().delay(Duration.ofMillis(5 + random.nextInt(40)));
            center.load().awaitWork(random);
            center.network().reset();
            center.load().awaitWork(random);
            center.network().delay(Duration.ZERO);
        }
    },

    /** Answers to commits do not arrive, so that their outcome is unknown to the program. */
    LOST_COMMITS {
        @Override
        void happen(MySqlCenter center, Random random) throws Exception {
            center.network().loseAnswersToCommits(10);
            for (int i = 0; i < 1_000 && center.network().answersToLose() > 0; i++) {
                Thread.sleep(50);
            }
            assertThat(center.network().answersToLose()).as("answers not lost").isZero();
        }
    };

    private static final String UPKEEP_PAUSES = "Upkeep pauses";
    private static final String UPKEEP_CONTINUES = "Upkeep continues";

    /** The library of the scheduler logs it for each poll. */
    private static final String FAILED_POLL = "Unhandled exception. Will keep running.";

    /** Breaks something and mends it. */
    abstract void happen(MySqlCenter center, Random random) throws Exception;
}
