package org.expedite.web.api.lists;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Passes the {@link ListQuery} of a request to its controller as an argument. */
@Singleton
final class ListQueryBinder implements TypedRequestArgumentBinder<ListQuery> {

    private static final Argument<ListQuery> LIST_QUERY = Argument.of(ListQuery.class);

    private final Cursors cursors;

    ListQueryBinder(Cursors cursors) {
        this.cursors = cursors;
    }

    @Override
    public Argument<ListQuery> argumentType() {
        return LIST_QUERY;
    }

    @Override
    public BindingResult<ListQuery> bind(
            ArgumentConversionContext<ListQuery> context, HttpRequest<?> request) {
        ListQuery query = ListQuery.of(cursors, request);
        return () -> Optional.of(query);
    }
}
