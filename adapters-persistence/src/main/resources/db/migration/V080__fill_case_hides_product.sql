update support_case set hides_product = true
where serial is not null and details like '%"assistance":{"outcome":"UNVERIFIED"%';
