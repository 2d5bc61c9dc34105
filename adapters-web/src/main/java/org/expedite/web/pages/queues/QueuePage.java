package org.expedite.web.pages.queues;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.expedite.application.queues.QueueLength;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.web.pages.Frame;

/**
 * A page of a queue.
 *
 * @param address its own address, from which it is fetched again
 * @param level the level of the queue
 * @param lengths how many cases wait at each level
 * @param offer the case that the reader would claim next; empty if there is none
 * @param places the cases of this page
 * @param next the address of the next page; empty on the last one
 * @param told what became of a claim, as the key of a sentence; empty if none was made
 */
public record QueuePage(
        String address,
        TechnicalLevel level,
        List<QueueLength> lengths,
        Optional<QueueOffer> offer,
        List<QueuePlace> places,
        Optional<URI> next,
        Optional<String> told) {

    /** Copies the lists. */
    public QueuePage {
        lengths = List.copyOf(lengths);
        places = List.copyOf(places);
    }

    /**
     * Returns the name of a level with what waits there.
     *
     * @param frame the frame of the page
     * @param length how many cases wait at the level
     * @return the words of a tab
     */
    public String tab(Frame frame, QueueLength length) {
        String waiting = length.more() ? length.waiting() + "+" : "" + length.waiting();
        String level = frame.level(length.level());
        return length.ofP1() == 0
                ? frame.text("queues.tab", level, waiting)
                : frame.text("queues.tab.p1", level, waiting, length.ofP1());
    }

    /**
     * Returns how many cases wait in this queue.
     *
     * @param frame the frame of the page
     * @return a sentence; with the longest wait, if all of the queue is on this page
     */
    public String summary(Frame frame) {
        QueueLength here =
                lengths.stream()
                        .filter(length -> length.level().equals(level))
                        .findFirst()
                        .orElseThrow();
        if (here.more()) {
            return frame.text("queues.many", here.waiting());
        }
        return here.waiting() > 0 && here.waiting() == places.size()
                ? frame.text("queues.some", here.waiting(), frame.times().ago(oldest()))
                : frame.text("queues.waiting", here.waiting());
    }

    private Instant oldest() {
        return places.stream()
                .map(place -> place.waiting().position().waitingSince())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
