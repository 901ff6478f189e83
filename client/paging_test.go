package client

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"testing"
)

// catalogue answers searches over n numbers, by cursor or by offset, a page at a time.
func catalogue(t *testing.T, n int, pages *int) *Client {
	t.Helper()
	return to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		*pages++
		var body struct {
			Page struct {
				Limit, From   int
				After, Before string
			}
		}
		_ = json.NewDecoder(r.Body).Decode(&body)
		from := body.Page.From
		if body.Page.After != "" {
			from, _ = strconv.Atoi(body.Page.After)
		}
		limit := body.Page.Limit
		if limit == 0 {
			limit = 100
		}
		items := []map[string]any{}
		for i := from; i < min(from+limit, n); i++ {
			items = append(items, map[string]any{"userTaskKey": fmt.Sprint(i), "type": fmt.Sprint(i), "jobType": fmt.Sprint(i)})
		}
		page := map[string]any{"totalItems": n, "hasMoreTotalItems": false}
		if len(items) > 0 {
			page["endCursor"] = fmt.Sprint(from + len(items))
		}
		_ = json.NewEncoder(w).Encode(map[string]any{"items": items, "page": page})
	}))
}

func TestAllGoesThroughThePages(t *testing.T) {
	for _, c := range []struct {
		n     int
		page  Page
		want  int
		pages int
	}{
		{0, Page{}, 0, 1}, {250, Page{}, 250, 4}, {25, Limit(10), 25, 3}, {30, Limit(10), 30, 4}, {25, From(5, 10), 20, 3}, {1, Limit(1), 1, 2},
	} {
		pages, seen := 0, 0
		for task, err := range catalogue(t, c.n, &pages).AllUserTasks(t.Context(), UserTaskSearchQuery{Page: c.page}) {
			if err != nil {
				t.Fatal(err)
			}
			if want := fmt.Sprint(seen + c.n - c.want); string(task.UserTaskKey) != want {
				t.Fatalf("item %d is %s, want %s", seen, task.UserTaskKey, want)
			}
			seen++
		}
		if seen != c.want || pages != c.pages {
			t.Errorf("%d items by %+v: %d items in %d pages, want %d in %d", c.n, c.page, seen, pages, c.want, c.pages)
		}
	}
}

func TestAllStopsWhenAskedTo(t *testing.T) {
	pages := 0
	for range catalogue(t, 1000, &pages).AllUserTasks(t.Context(), UserTaskSearchQuery{Page: Limit(10)}) {
		break
	}
	if pages != 1 {
		t.Errorf("%d pages for one item", pages)
	}
}

func TestAllByOffsetAndByCursorOnly(t *testing.T) {
	pages, seen := 0, 0
	for _, err := range catalogue(t, 25, &pages).AllJobTypeStatistics(t.Context(), JobTypeStatisticsQuery{Page: CursorAfter("", 10)}) {
		if err != nil {
			t.Fatal(err)
		}
		seen++
	}
	if seen != 25 || pages != 3 {
		t.Errorf("by cursor: %d items in %d pages", seen, pages)
	}
	pages, seen = 0, 0
	for _, err := range catalogue(t, 25, &pages).AllProcessDefinitionInstanceStatistics(t.Context(), ProcessDefinitionInstanceStatisticsQuery{Page: OffsetFrom(0, 10)}) {
		if err != nil {
			t.Fatal(err)
		}
		seen++
	}
	if seen != 25 || pages != 3 {
		t.Errorf("by offset: %d items in %d pages", seen, pages)
	}
}

func TestAllEndsWithAFailure(t *testing.T) {
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) { problem(w, 403, "FORBIDDEN", "not you") }))
	yields := 0
	for _, err := range c.AllUserTasks(t.Context(), UserTaskSearchQuery{}) {
		yields++
		checkIs(t, err, []error{ErrForbidden}, nil)
	}
	if yields != 1 {
		t.Errorf("%d yields for one failure", yields)
	}
}

// TestAllGoesOnWhereAClusterGivesLess has a cluster that gives two items a page, whatever it is asked for.
func TestAllGoesOnWhereAClusterGivesLess(t *testing.T) {
	given := 0
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		items := `[]`
		if given < 10 {
			given += 2
			items = `[{"userTaskKey":"1"},{"userTaskKey":"2"}]`
		}
		fmt.Fprintf(w, `{"items":%s,"page":{"totalItems":10,"hasMoreTotalItems":false,"endCursor":"%d"}}`, items, given)
	})
	seen := 0
	for _, err := range to(t, url).AllUserTasks(t.Context(), UserTaskSearchQuery{Page: Limit(100)}) {
		if err != nil {
			t.Fatal(err)
		}
		seen++
	}
	if seen != 10 {
		t.Errorf("%d items, want 10", seen)
	}
}
