"""The Patient Portal API over HTTP: the request, its checks in the portal's order, the sections, the answer."""
