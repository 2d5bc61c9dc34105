-- Whether customers may not know the product of the case, because the serial number is not known to
-- belong to their organization.
alter table support_case add column hides_product boolean not null default false;
