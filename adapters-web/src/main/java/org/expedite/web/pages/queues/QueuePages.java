package org.expedite.web.pages.queues;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.expedite.application.access.Actor;
import org.expedite.application.cases.CaseDesk;
import org.expedite.application.cases.CaseNames;
import org.expedite.application.queues.QueueDesk;
import org.expedite.domain.cases.SupportCase;
import org.expedite.domain.cases.TechnicalLevel;
import org.expedite.domain.customers.OrganizationId;
import org.expedite.domain.queues.WaitingCase;
import org.expedite.web.api.lists.ListQuery;
import org.expedite.web.api.queues.QueueCursor;

/** Reads the pages of queues. A cursor holds the position of the last case, and its place. */
@Singleton
final class QueuePages {

    private static final int POSITION_PARTS = 5;

    private final QueueDesk queues;
    private final CaseDesk cases;

    QueuePages(QueueDesk queues, CaseDesk cases) {
        this.queues = queues;
        this.cases = cases;
    }

    QueuePage page(
            HttpRequest<?> request,
            Actor actor,
            TechnicalLevel level,
            ListQuery query,
            Optional<String> told) {
        Optional<List<String>> after = query.after(POSITION_PARTS);
        int before = after.map(parts -> Integer.parseInt(parts.getLast())).orElse(0);
        List<WaitingCase> read =
                queues.page(
                        actor, level, after.map(QueueCursor::read).orElse(null), query.limit() + 1);
        List<WaitingCase> shown = read.stream().limit(query.limit()).toList();
        Optional<SupportCase> offered = queues.next(actor, level);
        CaseNames names = cases.names(actor, Set.of(), organizations(shown, offered));
        return new QueuePage(
                after.isEmpty() ? request.getPath() : request.getUri().toString(),
                level,
                queues.lengths(actor),
                offered.map(next -> QueueOffer.of(next, names)),
                places(shown, before, names),
                read.size() > shown.size()
                        ? Optional.of(next(query, shown, before))
                        : Optional.empty(),
                told.filter(_ -> after.isEmpty()));
    }

    private static URI next(ListQuery query, List<WaitingCase> shown, int before) {
        List<String> last = new ArrayList<>(QueueCursor.write(shown.getLast().position()));
        last.add(Integer.toString(before + shown.size()));
        return query.next(last);
    }

    private static List<QueuePlace> places(List<WaitingCase> shown, int before, CaseNames names) {
        List<QueuePlace> places = new ArrayList<>();
        for (WaitingCase waiting : shown) {
            places.add(new QueuePlace(before + places.size() + 1, waiting, names));
        }
        return places;
    }

    private static Set<OrganizationId> organizations(
            List<WaitingCase> shown, Optional<SupportCase> offered) {
        Set<OrganizationId> ids = new HashSet<>();
        shown.forEach(waiting -> ids.add(waiting.organization()));
        offered.ifPresent(next -> ids.add(next.organization()));
        return ids;
    }
}
